const DONE = /\b(completed|done|finished)\b|^((now|all|100 ?%) )?complete$/i;
/** Words with which a clause speaks of part of it, or of what is to come. */
const NOT_QUITE =
  /\b(to be|will|shall|should|must|until|once|when|if|before|by|nearly|almost|half|partly|partially|part|some|most|mostly|several|first|being|can|could)\b|\b(?!100\b)\d+ ?%|\b\d+ of \d+\b/i;
/** Words with which the whole says that something is left. */
const LEFT =
  /\b(not|never|nothing|no|none|incomplete|outstanding|remaining|remains|ongoing|on-going|still|needs?|needed)\b|n['’]t\b/i;

/**
 * Does what somebody wrote under Progress say that an action is done? "Completed, pending approval" does; "not completed",
 * "to be completed in May" and "80% complete" do not. Where it leaves a doubt, it does not.
 */
export function progressSaysDone(progress: string): boolean {
  if (LEFT.test(progress)) return false;
  return progress.split(/[.;,]/).some((clause) => DONE.test(clause.trim()) && !NOT_QUITE.test(clause));
}
