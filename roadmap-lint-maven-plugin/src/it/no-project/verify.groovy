def log = new File(basedir, 'build.log').text

assert log.contains('roadmap-lint found 1 error in 1 file')
assert log.contains('Mended 1 problem in 1 file')
assert log.contains('roadmap-lint found no problems in 1 file')
assert new File(basedir, 'roadmaps/git/content').list().length == 1
assert !new File(basedir, 'target').exists() // nothing is left in a folder that is no project
assert new File(basedir, 'report/roadmap-lint.html').text.contains('found no problems in 1 file')
