const { parse } = require('yaml');

/** Jest transform: a policy data file becomes a module whose default export is its value. */
module.exports = {
  process(source) {
    return {
      code: `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = ${JSON.stringify(parse(source))};`,
    };
  },
};
