/** A number with its noun: "1 rung", "3 rungs". */
export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
