def log = new File(basedir, 'build.log').text.replaceAll(/\u001b\[[0-9;]*m/, '')
def page = new File(basedir, 'roadmaps/git/content/blame.md').canonicalPath

// each finding with a place to click on
assert log.contains("[ERROR] ${page}:1:1 [topic/file-name] File name `blame.md` has no node id. Write")

// the end of the log, for readers who do not know the tool
def end = log.substring(log.indexOf('Failed to execute goal'))
assert end =~ /(?s): roadmap-lint found \d+ errors, \d+ warnings and \d+ info in \d+ files\. The worst:/
assert end =~ /(?m)roadmaps\/git\/content\/amend@\S+\.md:3:1 \[publish\/description-lost\] Whole description/
assert end =~ /and \d+ more errors\./
assert end.contains('The build fails on errors.')
assert end.contains('To explain a rule: mvn roadmap-lint:explain -Droadmap-lint.rule=')
assert end.contains('of them: mvn roadmap-lint:fix')

// a value that is neither true nor false would otherwise be read as false, and the files would be written
assert log.contains('dryRun must be true or false, not `yes`')
def top = basedir
while (!new File(top, 'examples/content').exists()) {
    top = top.parentFile
}
new File(top, 'examples/content').eachFileRecurse(groovy.io.FileType.FILES) { original ->
    def path = new File(top, 'examples/content').toPath().relativize(original.toPath()).toString()
    assert new File(basedir, path).text == original.text
}
