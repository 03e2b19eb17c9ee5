def log = new File(basedir, 'build.log').text

// once in each build of the whole project, and not once per module
assert log.count('[url/insecure]') == 3
assert log.count('roadmap-lint found 1 info in 1 file') == 3
assert log.count('Checked together with modules') == 4
assert !log.contains('not marked')

// a module that is built alone is checked alone
assert log.count('Nothing checked') == 1
