package io.github.roadmaplint.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads this project and the libraries that read content for it, so that {@link Steps} counts. */
final class CountingLoader extends ClassLoader {
  private static final String STEPS = Type.getInternalName(Steps.class);
  private static final List<String> COUNTED =
      List.of(
          "io.github.roadmaplint.",
          "org.commonmark.",
          "org.yaml.snakeyaml.",
          "com.networknt.",
          "com.github.difflib.");

  /** Methods of the JDK that have a stand-in, with their class as the first parameter. */
  private static final Map<String, Method> STAND_INS =
      Stream.of(Steps.class.getDeclaredMethods())
          .collect(
              Collectors.toUnmodifiableMap(
                  method -> method.getName() + Type.getMethodDescriptor(method),
                  Function.identity()));

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean counted = COUNTED.stream().anyMatch(name::startsWith);
    if (!counted || name.equals(Steps.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = counting(in.readAllBytes());
      return defineClass(name, bytes, 0, bytes.length, CountingLoader.class.getProtectionDomain());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] counting(byte[] original) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Counting(super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        };
    new ClassReader(original).accept(visitor, 0);
    return writer.toByteArray();
  }

  /** Adds a step to the beginning of a method and to each jump back. */
  private static final class Counting extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    Counting(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean ofObject = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
      String self = ofObject ? "L" + owner + ";" : "";
      String wanted = "(" + self + descriptor.substring(1);
      boolean jdk = owner.startsWith("java/");
      if (jdk && opcode != Opcodes.INVOKESPECIAL && STAND_INS.containsKey(name + wanted)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, wanted, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
    }
  }
}
