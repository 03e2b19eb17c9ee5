package io.github.roadmaplint.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of one lambda expression or method reference, as {@link
 * java.lang.invoke.LambdaMetafactory} would create it: it keeps what the expression captures in
 * fields, and its only method converts the arguments and calls the method with the code.
 *
 * @param name of the class
 * @param factory the captured values and the interface, as the type of a method
 * @param method the method of the interface
 * @param erased the type of that method in the interface
 * @param code the method with the code
 * @param actual the type of the method with the actual type arguments
 */
record LambdaClass(
    String name, String factory, String method, Type erased, Handle code, Type actual) {
  private static final String CONSTRUCTOR = "<init>";
  private static final String OBJECT = "java/lang/Object";

  /** What captures nothing needs one instance only, in this field. */
  private static final String ONLY = "ONLY";

  /** What captures something is created by this method. */
  private static final String NEW = "of";

  private Type[] captured() {
    return Type.getArgumentTypes(factory);
  }

  private Type type() {
    return Type.getReturnType(factory);
  }

  /** Writes the code that pushes an instance, with the captured values on the stack. */
  void create(MethodVisitor out) {
    if (captured().length == 0) {
      out.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, type().getDescriptor());
    } else {
      out.visitMethodInsn(Opcodes.INVOKESTATIC, name, NEW, factory, false);
    }
  }

  /**
   * The class file.
   *
   * @param host the class whose nested classes this one can use
   */
  byte[] bytes(String host) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    out.visit(Opcodes.V17, access, name, null, OBJECT, new String[] {type().getInternalName()});
    out.visitNestHost(host);
    constructor(out);
    if (captured().length == 0) {
      onlyInstance(out);
    } else {
      newInstance(out);
    }
    implementation(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
  }

  private void constructor(ClassWriter out) {
    MethodVisitor code =
        out.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    int variable = 1;
    for (int i = 0; i < captured().length; i++) {
      Type field = captured()[i];
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      out.visitField(access, field(i), field.getDescriptor(), null, null).visitEnd();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(field.getOpcode(Opcodes.ILOAD), variable);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), field.getDescriptor());
      variable += field.getSize();
    }
    end(code, Opcodes.RETURN);
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private void onlyInstance(ClassWriter out) {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    out.visitField(access, ONLY, type().getDescriptor(), null, null).visitEnd();
    MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    instance(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type().getDescriptor());
    end(code, Opcodes.RETURN);
  }

  private void newInstance(ClassWriter out) {
    MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, NEW, factory, null, null);
    code.visitCode();
    instance(code);
    end(code, Opcodes.ARETURN);
  }

  /** Pushes a new instance; the variables are the captured values. */
  private void instance(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int variable = 0;
    for (Type value : captured()) {
      code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), variable);
      variable += value.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
  }

  private void implementation(ClassWriter out) {
    MethodVisitor written =
        out.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    written.visitCode();
    boolean creates = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (creates) {
      written.visitTypeInsn(Opcodes.NEW, code.getOwner());
      written.visitInsn(Opcodes.DUP);
    }
    List<Type> parameters = parameters();
    int parameter = 0;
    for (int i = 0; i < captured().length; i++) {
      Type value = captured()[i];
      written.visitVarInsn(Opcodes.ALOAD, 0);
      written.visitFieldInsn(Opcodes.GETFIELD, name, field(i), value.getDescriptor());
      Conversion.convert(written, value, value, parameters.get(parameter++));
    }
    Type[] given = erased.getArgumentTypes();
    int variable = 1;
    for (int i = 0; i < given.length; i++) {
      written.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), variable);
      variable += given[i].getSize();
      Type known = actual.getArgumentTypes()[i];
      Conversion.convert(written, given[i], known, parameters.get(parameter++));
    }
    written.visitMethodInsn(
        call(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    Type result =
        creates ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
    returned(written, result);
  }

  /** What the method with the code expects, with the object whose method it is. */
  private List<Type> parameters() {
    List<Type> all = new ArrayList<>();
    if (code.getTag() != Opcodes.H_NEWINVOKESPECIAL && code.getTag() != Opcodes.H_INVOKESTATIC) {
      all.add(Type.getObjectType(code.getOwner()));
    }
    all.addAll(List.of(Type.getArgumentTypes(code.getDesc())));
    return all;
  }

  /** A private method of another class with the same host is called as if it were public. */
  private int call() {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void returned(MethodVisitor out, Type result) {
    Type wanted = erased.getReturnType();
    if (wanted.equals(Type.VOID_TYPE)) {
      switch (result.getSize()) {
        case 1 -> out.visitInsn(Opcodes.POP);
        case 2 -> out.visitInsn(Opcodes.POP2);
        default -> {}
      }
    } else {
      Conversion.convert(out, result, result, actual.getReturnType());
      Conversion.convert(out, actual.getReturnType(), actual.getReturnType(), wanted);
    }
    end(out, wanted.getOpcode(Opcodes.IRETURN));
  }

  private static void end(MethodVisitor code, int returned) {
    code.visitInsn(returned);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
