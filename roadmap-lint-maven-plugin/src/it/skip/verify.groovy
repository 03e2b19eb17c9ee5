def log = new File(basedir, 'build.log').text

assert log.count('roadmap-lint is skipped') == 2
assert log.count('[url/malformed]') > 0 // in the third build
