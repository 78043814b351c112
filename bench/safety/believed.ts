/** The header in which whoever asks the open server says who they are: municipality and member of staff. */
export const believedHeader = "x-believed";
