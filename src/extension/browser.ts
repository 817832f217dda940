/** The one door to webextension-polyfill: every other module imports the browser from here. */
import browser from 'webextension-polyfill';

export { browser };
