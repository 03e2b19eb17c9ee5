def log = new File(basedir, 'build.log').text

assert log.count('roadmap-lint found no problems in 1 file') == 1
assert log.count('Up to date: nothing has changed since the last run, which found no problems in 1 file') == 1
assert new File(basedir, 'target/roadmap-lint.sarif').text.contains('"2.1.0"')
assert new File(basedir, 'target/reports/roadmap-lint.json').text.contains('roadmap-lint')
// in every Maven version the check runs in a separate process
assert !log.contains('Checked in the JVM of Maven')
