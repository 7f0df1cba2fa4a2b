/**
 * England's bank holidays as GOV.UK printed them, year by year: weekday, day, month, name.
 * A name with a star is a substitute day.
 */
export const ENGLAND: Readonly<Record<number, string>> = {
  2012: `Mon 2 January New Year’s Day*
    Fri 6 April Good Friday
    Mon 9 April Easter Monday
    Mon 7 May Early May bank holiday
    Mon 4 June Spring bank holiday
    Tue 5 June Queen’s Diamond Jubilee
    Mon 27 August Summer bank holiday
    Tue 25 December Christmas Day
    Wed 26 December Boxing Day`,
  2013: `Tue 1 January New Year’s Day
    Fri 29 March Good Friday
    Mon 1 April Easter Monday
    Mon 6 May Early May bank holiday
    Mon 27 May Spring bank holiday
    Mon 26 August Summer bank holiday
    Wed 25 December Christmas Day
    Thu 26 December Boxing Day`,
  2014: `Wed 1 January New Year’s Day
    Fri 18 April Good Friday
    Mon 21 April Easter Monday
    Mon 5 May Early May bank holiday
    Mon 26 May Spring bank holiday
    Mon 25 August Summer bank holiday
    Thu 25 December Christmas Day
    Fri 26 December Boxing Day`,
  2015: `Thu 1 January New Year’s Day
    Fri 3 April Good Friday
    Mon 6 April Easter Monday
    Mon 4 May Early May bank holiday
    Mon 25 May Spring bank holiday
    Mon 31 August Summer bank holiday
    Fri 25 December Christmas Day
    Mon 28 December Boxing Day*`,
  2016: `Fri 1 January New Year’s Day
    Fri 25 March Good Friday
    Mon 28 March Easter Monday
    Mon 2 May Early May bank holiday
    Mon 30 May Spring bank holiday
    Mon 29 August Summer bank holiday
    Mon 26 December Boxing Day
    Tue 27 December Christmas Day*`,
  2017: `Mon 2 January New Year’s Day*
    Fri 14 April Good Friday
    Mon 17 April Easter Monday
    Mon 1 May Early May bank holiday
    Mon 29 May Spring bank holiday
    Mon 28 August Summer bank holiday
    Mon 25 December Christmas Day
    Tue 26 December Boxing Day`,
  2018: `Mon 1 January New Year’s Day
    Fri 30 March Good Friday
    Mon 2 April Easter Monday
    Mon 7 May Early May bank holiday
    Mon 28 May Spring bank holiday
    Mon 27 August Summer bank holiday
    Tue 25 December Christmas Day
    Wed 26 December Boxing Day`,
  2019: `Tue 1 January New Year’s Day
    Fri 19 April Good Friday
    Mon 22 April Easter Monday
    Mon 6 May Early May bank holiday
    Mon 27 May Spring bank holiday
    Mon 26 August Summer bank holiday
    Wed 25 December Christmas Day
    Thu 26 December Boxing Day`,
  2020: `Wed 1 January New Year’s Day
    Fri 10 April Good Friday
    Mon 13 April Easter Monday
    Fri 8 May Early May bank holiday (VE day)
    Mon 25 May Spring bank holiday
    Mon 31 August Summer bank holiday
    Fri 25 December Christmas Day
    Mon 28 December Boxing Day*`,
  2021: `Fri 1 January New Year’s Day
    Fri 2 April Good Friday
    Mon 5 April Easter Monday
    Mon 3 May Early May bank holiday
    Mon 31 May Spring bank holiday
    Mon 30 August Summer bank holiday
    Mon 27 December Christmas Day*
    Tue 28 December Boxing Day*`,
  2022: `Mon 3 January New Year’s Day*
    Fri 15 April Good Friday
    Mon 18 April Easter Monday
    Mon 2 May Early May bank holiday
    Thu 2 June Spring bank holiday
    Fri 3 June Platinum Jubilee bank holiday
    Mon 29 August Summer bank holiday
    Mon 19 September Bank Holiday for the State Funeral of Queen Elizabeth II
    Mon 26 December Boxing Day
    Tue 27 December Christmas Day*`,
  2023: `Mon 2 January New Year’s Day*
    Fri 7 April Good Friday
    Mon 10 April Easter Monday
    Mon 1 May Early May bank holiday
    Mon 8 May Bank holiday for the coronation of King Charles III
    Mon 29 May Spring bank holiday
    Mon 28 August Summer bank holiday
    Mon 25 December Christmas Day
    Tue 26 December Boxing Day`,
  2024: `Mon 1 January New Year’s Day
    Fri 29 March Good Friday
    Mon 1 April Easter Monday
    Mon 6 May Early May bank holiday
    Mon 27 May Spring bank holiday
    Mon 26 August Summer bank holiday
    Wed 25 December Christmas Day
    Thu 26 December Boxing Day`,
  2025: `Wed 1 January New Year’s Day
    Fri 18 April Good Friday
    Mon 21 April Easter Monday
    Mon 5 May Early May bank holiday
    Mon 26 May Spring bank holiday
    Mon 25 August Summer bank holiday
    Thu 25 December Christmas Day
    Fri 26 December Boxing Day`,
  2026: `Thu 1 January New Year’s Day
    Fri 3 April Good Friday
    Mon 6 April Easter Monday
    Mon 4 May Early May bank holiday
    Mon 25 May Spring bank holiday
    Mon 31 August Summer bank holiday
    Fri 25 December Christmas Day
    Mon 28 December Boxing Day*`,
  2027: `Fri 1 January New Year’s Day
    Fri 26 March Good Friday
    Mon 29 March Easter Monday
    Mon 3 May Early May bank holiday
    Mon 31 May Spring bank holiday
    Mon 30 August Summer bank holiday
    Mon 27 December Christmas Day*
    Tue 28 December Boxing Day*`,
};
