package io.github.roadmaplint.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Replaces the lambda expressions and method references in the jar of the distribution by classes.
 * Java links each expression when it is first executed, even if its class is in the class archive:
 * that was an eighth of the CPU time of a check of five files. A class in the archive needs no
 * linking.
 */
public final class LambdaClasses {
  private static final String BOOTSTRAP = "java/lang/invoke/LambdaMetafactory";
  private static final String CLASS = ".class";

  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  /** The new classes of each class that its nested classes name as their host. */
  private final Map<String, List<String>> members = new LinkedHashMap<>();

  private LambdaClasses() {}

  /**
   * Rewrites a jar.
   *
   * @param args the path of the jar
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path written = Path.of(args[0] + ".new");
    try (OutputStream out = Files.newOutputStream(written)) {
      write(inClasses(read(jar)), out);
    }
    Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The files of a jar, with classes instead of lambda expressions.
   *
   * @param files by path in the jar
   */
  static Map<String, byte[]> inClasses(Map<String, byte[]> files) {
    LambdaClasses lambdas = new LambdaClasses();
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    all.replaceAll((path, file) -> path.endsWith(CLASS) ? lambdas.withoutLambdas(file) : file);
    lambdas.members.forEach(
        (host, names) -> all.computeIfPresent(host + CLASS, (path, file) -> with(names, file)));
    all.putAll(lambdas.classes);
    return all;
  }

  private static Map<String, byte[]> read(Path jar) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    return files;
  }

  private static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  private byte[] withoutLambdas(byte[] file) {
    ClassReader reader = new ClassReader(file);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new Replacing(writer, reader.getClassName(), host(reader)), 0);
    return writer.toByteArray();
  }

  /** Classes with the same host can use each other's private members. */
  private static String host(ClassReader reader) {
    String[] host = {reader.getClassName()};
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitNestHost(String name) {
            host[0] = name;
          }
        },
        ClassReader.SKIP_CODE);
    return host[0];
  }

  private static byte[] with(List<String> members, byte[] file) {
    ClassReader reader = new ClassReader(file);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Copies a class, with a new class for each lambda expression. */
  private final class Replacing extends ClassVisitor {
    private final String name;
    private final String host;
    private int count;

    Replacing(ClassWriter writer, String name, String host) {
      super(Opcodes.ASM9, writer);
      this.name = name;
      this.host = host;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
        @Override
        public void visitInvokeDynamicInsn(
            String implemented, String type, Handle bootstrap, Object... arguments) {
          // Not what has markers, such as Serializable, or bridges: that has another bootstrap
          // method.
          if (bootstrap.getOwner().equals(BOOTSTRAP) && bootstrap.getName().equals("metafactory")) {
            LambdaClass lambda = add(implemented, type, arguments);
            lambda.create(mv);
          } else {
            super.visitInvokeDynamicInsn(implemented, type, bootstrap, arguments);
          }
        }
      };
    }

    private LambdaClass add(String implemented, String type, Object... arguments) {
      count++;
      LambdaClass lambda =
          new LambdaClass(
              name + "$$Lambda" + count,
              type,
              implemented,
              (Type) arguments[0],
              (Handle) arguments[1],
              (Type) arguments[2]);
      classes.put(lambda.name() + CLASS, lambda.bytes(host));
      members.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda.name());
      return lambda;
    }
  }
}
