def page = new File(basedir, 'target/site/roadmap-lint.html').text

assert page.contains('found 1 info in 1 file')
assert page.contains('<h3>roadmaps/git/content/tag@0123456789abcdefghijk.md</h3>')
assert page.contains('docs/rules/url/insecure.md')
assert new File(basedir, 'target/site/index.html').exists() || new File(basedir, 'target/site/project-reports.html').text.contains('roadmap-lint.html')
