// What Maven loads for the plugin is the list of downloads in docs/maven.md, with their sizes.
def log = new File(basedir, 'build.log').text.replaceAll(/\u001b\[[0-9;]*m/, '')
def realm = log.substring(log.indexOf('Populating class realm plugin>io.github.roadmap-lint:roadmap-lint-maven-plugin'))
def loaded = [:]
for (line in realm.readLines().drop(1)) {
    def included = line =~ /\[DEBUG\]\s+Included: ([^:]+):([^:]+):jar:(.+)/
    if (!included.find()) {
        break
    }
    def (group, artifact, version) = [included.group(1), included.group(2), included.group(3)]
    def jar = new File(localRepositoryPath, "${group.replace('.', '/')}/${artifact}/${version}/${artifact}-${version}.jar")
    loaded[artifact] = jar.length()
}

def top = basedir
while (!new File(top, 'docs/maven.md').exists()) {
    top = top.parentFile
}
def written = [:]
new File(top, 'docs/maven.md').eachLine { line ->
    def row = line =~ /^\| `([\w.-]+)` \| ([\d,]+) KB \|/
    if (row.find()) {
        written[row.group(1)] = row.group(2).replace(',', '') as int
    }
}

assert loaded.keySet() - written.keySet() == [] as Set : 'not in docs/maven.md'
assert written.keySet() - loaded.keySet() == [] as Set : 'no longer loaded'
loaded.each { name, bytes ->
    double kb = bytes / 1000d
    double most = name.startsWith('roadmap-lint') ? kb / 2 : kb / 20 // ours grow with every rule
    assert Math.abs(kb - written[name]) <= Math.max(2d, most) : "${name} has ${kb} KB"
}
// Only the logging of Maven is used.
assert !loaded.keySet().any { it.startsWith('slf4j') || it.startsWith('logback') || it.startsWith('log4j') }
