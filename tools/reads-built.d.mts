export function readsBuilt(file: string): boolean;
