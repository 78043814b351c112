/** What the server knows of a connection, as a route is told it: from where it comes. */
export const socketAt = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
