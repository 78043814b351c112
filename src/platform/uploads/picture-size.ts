/** How many points a picture is wide and high, as its head says before anything is decoded. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A page scanned at 600 points an inch has 35 million. */
const mostPixels = 50_000_000;

/** Whether a picture would take too much memory to show: a few bytes can claim to be a picture of any size. */
export const hasTooManyPixels = ({ width, height }: PictureSize): boolean => width * height > mostPixels;
