// What everybody in the room knows: the code on the screen.

export type Room = { readonly code: () => string; readonly shows: (code: string) => void };

export function makeRoom(): Room {
  let shown: string | null = null;
  return {
    code: () => {
      if (shown === null) throw new Error("No facilitator has opened a lobby yet.");
      return shown;
    },
    shows: (code) => {
      shown = code;
    },
  };
}
