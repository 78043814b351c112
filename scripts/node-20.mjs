// Imported first by each script: too old a Node is told so in words, before anything else can fail on it.
if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write("Rettesnor kræver Node 20 eller nyere. (Rettesnor needs Node 20 or newer.)\n");
  process.exit(2);
}
