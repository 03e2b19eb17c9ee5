def page = new File(basedir, 'target/site/roadmap-lint.html').text

// the page of an audit, as it is: its policy forbids everything of a site
assert page.contains('name="generator" content="roadmap-lint')
assert page.contains('<p class="path">roadmaps/git/content/tag@0123456789abcdefghijk.md</p>')
assert page.contains('<h5>url/insecure</h5>')
assert page.count('<html') == 1
assert new File(basedir, 'target/site/index.html').exists() || new File(basedir, 'target/site/project-reports.html').text.contains('roadmap-lint.html')
