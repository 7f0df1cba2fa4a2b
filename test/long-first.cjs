// Jest knows how long a file took last time; on a fresh checkout it goes by the files' sizes. The long ones are named here, so that none
// is left to the end, when the other workers have nothing more to do.
const { default: Sequencer } = require("@jest/test-sequencer");

const LONG =
  /[\\/](?:random-workbooks[\\/].*|live[\\/]soak|templates[\\/]template-files|browser[\\/](?:soak|large-workbook))\.test\.ts$/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => LONG.test(path)), ...sorted.filter(({ path }) => !LONG.test(path))];
  }
};
