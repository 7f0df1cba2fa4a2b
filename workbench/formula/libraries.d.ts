declare module "fast-formula-parser/ssf/ssf.js" {
  const SSF: { format(format: string, value: string | number): string; is_date(format: string): boolean };
  export default SSF;
}
