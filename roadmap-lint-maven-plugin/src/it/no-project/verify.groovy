def log = new File(basedir, 'build.log').text

assert log.contains('roadmap-lint found 1 error in 1 file')
assert log.contains('Fixed 1 problem in 1 file')
assert log.contains('roadmap-lint found no problems in 1 file')
assert new File(basedir, 'roadmaps/git/content').list().length == 1
// in a folder without a project, only the requested files are written
assert new File(basedir, 'target').list() as List == ['site']
assert new File(basedir, 'target/site/roadmap-lint.html').exists()
assert basedir.list().every { !it.contains('$') }
assert new File(basedir, 'report/roadmap-lint.html').text.contains('found no problems in 1 file')
