// A new project: a POM that declares the plugin, and the pages of the example repository.
def top = basedir
while (!new File(top, 'examples/content').exists()) {
    top = top.parentFile
}
def examples = new File(top, 'examples/content').toPath()
java.nio.file.Files.walk(examples).forEach { from ->
    def to = basedir.toPath().resolve(examples.relativize(from).toString())
    if (java.nio.file.Files.isDirectory(from)) {
        java.nio.file.Files.createDirectories(to)
    } else {
        java.nio.file.Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
    }
}
