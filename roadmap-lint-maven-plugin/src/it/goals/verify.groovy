def log = new File(basedir, 'build.log').text

assert log.contains('Why it matters')
assert log.contains('User property: roadmap-lint.failOn')

// lists on the command line
assert new File(basedir, 'a.json').exists() && new File(basedir, 'b.txt').exists()
assert new File(basedir, 'target/audit.html').text.contains('name="generator" content="roadmap-lint')
assert log.contains('roadmap-lint found no problems in 1 file')
