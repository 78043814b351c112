/** The most that one file may take up: 10 MB. */
export const largestUpload = 10 * 1024 * 1024;
/** The most files in one form. */
export const mostUploads = 5;
/** The largest form with files, with room for the fields beside them. */
export const largestUploadForm = mostUploads * largestUpload + 256 * 1024;
