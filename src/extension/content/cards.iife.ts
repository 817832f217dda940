/** Entry point of the cards, injected once a page has marks. It only wires. */
import { startCards } from './start-cards.ts';

startCards();
