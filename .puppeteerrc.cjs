/** A browser is looked for when one is needed, never downloaded while installing. */
module.exports = { skipDownload: true };
