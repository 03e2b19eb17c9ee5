package io.github.roadmaplint.build;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The conversions between an argument and a parameter that the Java Language Specification allows
 * in an invocation context (section 5.3): widening, boxing and unboxing, and casts that cannot
 * fail.
 */
final class Conversion {
  private static final String OBJECT = "java/lang/Object";

  /** The primitive types, in the order of their boxes. */
  private static final List<Type> PRIMITIVE =
      List.of(
          Type.BOOLEAN_TYPE,
          Type.CHAR_TYPE,
          Type.BYTE_TYPE,
          Type.SHORT_TYPE,
          Type.INT_TYPE,
          Type.FLOAT_TYPE,
          Type.LONG_TYPE,
          Type.DOUBLE_TYPE);

  private static final List<String> BOXES =
      List.of(
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Byte",
          "java/lang/Short",
          "java/lang/Integer",
          "java/lang/Float",
          "java/lang/Long",
          "java/lang/Double");

  private Conversion() {}

  /**
   * Converts the value on the stack.
   *
   * @param declared the type that the verifier knows
   * @param known the type that it has, a subtype
   * @param wanted the type that is needed
   */
  static void convert(MethodVisitor out, Type declared, Type known, Type wanted) {
    if (isPrimitive(declared)) {
      if (isPrimitive(wanted)) {
        widen(out, declared, wanted);
      } else {
        box(out, declared);
      }
    } else if (isPrimitive(wanted)) {
      int box = BOXES.indexOf(known.getInternalName());
      Type unboxed = box < 0 ? wanted : PRIMITIVE.get(box);
      unbox(out, unboxed);
      widen(out, unboxed, wanted);
    } else if (!declared.equals(wanted) && !wanted.getInternalName().equals(OBJECT)) {
      out.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return PRIMITIVE.contains(type);
  }

  private static void box(MethodVisitor out, Type type) {
    String box = BOXES.get(PRIMITIVE.indexOf(type));
    String descriptor = Type.getMethodDescriptor(Type.getObjectType(box), type);
    out.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
  }

  private static void unbox(MethodVisitor out, Type type) {
    String box = BOXES.get(PRIMITIVE.indexOf(type));
    String method = type.getClassName() + "Value";
    out.visitTypeInsn(Opcodes.CHECKCAST, box);
    out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, method, Type.getMethodDescriptor(type), false);
  }

  /** An integer needs no instruction to become a wider one, except long. */
  private static void widen(MethodVisitor out, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    boolean whole = !from.equals(Type.LONG_TYPE) && !from.equals(Type.FLOAT_TYPE);
    if (to.equals(Type.LONG_TYPE)) {
      out.visitInsn(Opcodes.I2L);
    } else if (to.equals(Type.FLOAT_TYPE)) {
      out.visitInsn(whole ? Opcodes.I2F : Opcodes.L2F);
    } else if (to.equals(Type.DOUBLE_TYPE)) {
      boolean real = from.equals(Type.FLOAT_TYPE);
      out.visitInsn(whole ? Opcodes.I2D : real ? Opcodes.F2D : Opcodes.L2D);
    }
  }
}
