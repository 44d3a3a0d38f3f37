const path = require('node:path');

/**
 * Where this person's own files of SuanBu are kept on this kind of machine: outside the project, so that
 * `npm ci` does not take the certificate away that Excel was told to trust.
 * @param {string} platform as `process.platform` names it
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} home the home folder
 */
function userFolder(platform, env, home) {
  if (platform === 'win32') {
    return path.win32.join(env.LOCALAPPDATA || path.win32.join(home, 'AppData', 'Local'), 'SuanBu');
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'SuanBu');
  return path.posix.join(env.XDG_DATA_HOME || path.posix.join(home, '.local', 'share'), 'suanbu');
}

module.exports = { userFolder };
