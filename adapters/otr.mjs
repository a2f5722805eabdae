import module from "node:module";

// Plain JavaScript on purpose: an older Node cannot read TypeScript, and must still be able to say so.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `On the Record needs Node 24 or newer; this is Node ${process.versions.node}. ` +
      "Start it with `npm start` after `npm ci`, which brings its own Node 24.",
  );
  process.exit(1);
}
// Modules are compiled once and kept in the system's temporary folder: a start takes half the time.
module.enableCompileCache?.();
await import("./main.ts");
