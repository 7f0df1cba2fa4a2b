// The order of the test files. Jest knows how long a file took last time; on a fresh checkout it goes by the files' sizes. Long ones come
// first, so that none is left to the end, when the other workers have nothing more to do; so do those in the browser, which wait half of
// their time.
const { default: Sequencer } = require("@jest/test-sequencer");

const FIRST = [
  /[\\/]random-workbooks[\\/]two-readings/,
  /[\\/]browser[\\/]/,
  /[\\/](?:random-workbooks[\\/]sentences|live[\\/]soak|excel[\\/](?:pages-write|own-pages|pages-text))/,
];

function turn({ path }) {
  const at = FIRST.findIndex((each) => each.test(path));
  return at < 0 ? FIRST.length : at;
}

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => turn(a) - turn(b));
  }
};
