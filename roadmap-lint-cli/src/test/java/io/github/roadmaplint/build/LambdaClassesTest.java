package io.github.roadmaplint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The jar of the distribution has classes instead of lambda expressions, which do the same. */
class LambdaClassesTest {
  private static final String EXPRESSIONS = Expressions.class.getName();

  @Test
  void theClassesDoWhatTheExpressionsDo() throws Exception {
    Map<String, byte[]> rewritten = LambdaClasses.inClasses(expressions());

    assertThat(result(rewritten)).isEqualTo(new Expressions().get());
  }

  @Test
  void onlySerializableExpressionsAreLeft() throws Exception {
    Map<String, byte[]> rewritten = LambdaClasses.inClasses(expressions());

    assertThat(bootstraps(expressions())).contains("metafactory");
    assertThat(bootstraps(rewritten)).contains("altMetafactory").doesNotContain("metafactory");
  }

  @Test
  void everyClassOfTheProgramIsValidAfterwards() throws Exception {
    Map<String, byte[]> files = program();
    Map<String, byte[]> rewritten = LambdaClasses.inClasses(files);
    Loader loader = new Loader(rewritten);

    assertThat(bootstraps(files)).contains("metafactory");
    assertThat(bootstraps(rewritten)).doesNotContain("metafactory");
    for (String file : rewritten.keySet()) {
      String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
      if (!name.endsWith("-info")) {
        // Only a verified class tells its methods.
        assertThat(Class.forName(name, false, loader).getDeclaredMethods()).isNotNull();
      }
    }
  }

  @Test
  void aJarIsRewrittenWithAllItsFiles(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("any.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("words.txt"));
      zip.write("words".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> file : expressions().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }

    LambdaClasses.main(new String[] {jar.toString()});

    Map<String, byte[]> files = new HashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    assertThat(files.remove("words.txt")).asString(StandardCharsets.UTF_8).isEqualTo("words");
    assertThat(result(files)).isEqualTo(new Expressions().get());
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(jar));
  }

  /** The classes of the command line, by path. */
  private static Map<String, byte[]> program() throws Exception {
    Path folder =
        Path.of(LambdaClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(it -> it.toString().endsWith(".class")).toList()) {
        files.put(
            folder.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The class with its nested classes, by path. */
  private static Map<String, byte[]> expressions() throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    List<Class<?>> classes = new ArrayList<>(List.of(Expressions.class));
    classes.addAll(List.of(Expressions.class.getDeclaredClasses()));
    classes.add(Class.forName(EXPRESSIONS + "$1"));
    for (Class<?> type : classes) {
      String path = type.getName().replace('.', '/') + ".class";
      try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
        files.put(path, in.readAllBytes());
      }
    }
    return files;
  }

  private static String result(Map<String, byte[]> files) throws Exception {
    Class<?> type = new Loader(files).loadClass(EXPRESSIONS);
    assertThat(type).isNotSameAs(Expressions.class);
    return (String) ((Supplier<?>) type.getConstructor().newInstance()).get();
  }

  private static List<String> bootstraps(Map<String, byte[]> files) {
    List<String> names = new ArrayList<>();
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitInvokeDynamicInsn(
                  String method, String type, Handle bootstrap, Object... arguments) {
                names.add(bootstrap.getName());
              }
            };
          }
        };
    files.values().forEach(file -> new ClassReader(file).accept(visitor, 0));
    return names;
  }

  /** Loads classes from memory, before those of the program. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> files) {
      super(LambdaClassesTest.class.getClassLoader());
      this.files = files;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        byte[] file = files.get(name.replace('.', '/') + ".class");
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || file == null) {
          return loaded != null ? loaded : super.loadClass(name, resolve);
        }
        return defineClass(name, file, 0, file.length);
      }
    }
  }
}
