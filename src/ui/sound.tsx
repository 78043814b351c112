interface SoundProps {
  /** Where the recording is fetched. */
  readonly href: string;
  /** What it is, for whoever cannot see it. */
  readonly label: string;
}

/** A recording, heard on the page: nothing is fetched before somebody plays it. What is said in it stands as text beside it. */
export const Sound = ({ href, label }: SoundProps) => (
  <p>
    {/* biome-ignore lint/a11y/useMediaCaption: what is said is written down beside it, by whoever hears it. */}
    <audio controls preload="none" class="rn-sound" src={href} aria-label={label} />
  </p>
);
