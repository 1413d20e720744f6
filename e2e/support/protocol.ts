/** What a program of one's own says in the handshake, as the server's own pages do. */
export const PROTOCOL = 4;
