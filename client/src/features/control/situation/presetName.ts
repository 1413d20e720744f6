/** `near_certain` as a person reads it: "Near certain". The names are the scenario's. */
export const presetName = (id: string): string => {
  const words = id.replaceAll(/[_-]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};
