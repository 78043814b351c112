const [samplesPerSecond, seconds, hertz, loudness] = [8000, 2, 440, 24] as const;
/** How long the parts of the file's head are, without what they hold. */
const [formLength, headLength] = [16, 44] as const;

/** Optagelse uden ord: a soft tone, for nobody's voice is in the demonstration. A WAV file with one byte for each sample. */
export function inventedRecording(): Uint8Array {
  const samples = samplesPerSecond * seconds;
  const file = Buffer.alloc(headLength + samples);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(headLength - 8 + samples, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(formLength, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(samplesPerSecond, 24);
  file.writeUInt32LE(samplesPerSecond, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1)
    file[headLength + at] = 128 + Math.round(loudness * Math.sin((2 * Math.PI * hertz * at) / samplesPerSecond));
  return file;
}
