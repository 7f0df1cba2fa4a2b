// Prints, as JSON, which functions use each value of the documents: the build puts it into the pane.
import { functionsApplying } from "./functions-applying";

process.stdout.write(JSON.stringify(functionsApplying()));
