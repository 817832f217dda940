/** Entry point of the annotator, injected on article tabs only. It only wires. */
import { startAnnotator } from './start-annotator.ts';

startAnnotator();
