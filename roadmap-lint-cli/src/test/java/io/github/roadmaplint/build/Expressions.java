package io.github.roadmaplint.build;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of lambda expression and method reference; the result says what they returned. */
public final class Expressions implements Supplier<String> {
  private final String prefix = "p";

  /** A method with a default and a private one, which can contain expressions, too. */
  interface Greeting {
    String name();

    private String hello(String name) {
      return "hello " + name;
    }

    default Function<String, String> greeting() {
      return this::hello;
    }

    static Supplier<String> stranger() {
      return () -> "stranger";
    }
  }

  /** An interface with a type that is no object. */
  interface Shape<T extends CharSequence, R extends Number> {
    R of(T text, long factor, double offset);
  }

  private static class Base {
    String inherited(String text) {
      return "base " + text;
    }
  }

  private static final class Derived extends Base {
    @Override
    String inherited(String text) {
      return "derived " + text;
    }

    Function<String, String> ofSuper() {
      return super::inherited;
    }

    Function<String, String> own() {
      return this::inherited;
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // lambda expressions are immutable
  private enum Sign {
    PLUS((a, b) -> a + b),
    MINUS((a, b) -> a - b);

    private final IntBinaryOperator operator;

    Sign(IntBinaryOperator operator) {
      this.operator = operator;
    }
  }

  private record Pair(int left, String right) {
    private static Pair of(int left, String right) {
      return new Pair(left, right);
    }
  }

  private static final Function<Object, String> TEXT = String::valueOf;

  @Override
  public String get() {
    List<Object> results = new ArrayList<>();
    plain(results);
    references(results);
    conversions(results);
    nested(results);
    return results.stream().map(TEXT).collect(Collectors.joining("\n"));
  }

  private void plain(List<Object> results) {
    long wide = 1L << 40;
    double real = 0.5;
    char letter = 'c';
    byte small = -3;
    boolean yes = true;
    Runnable nothing = () -> {};
    nothing.run();
    Supplier<String> captured = () -> prefix + wide + real + letter + small + yes;
    results.add(captured.get());
    LongSupplier number = () -> wide + small;
    results.add(number.getAsLong());
    Consumer<String> adding = results::add; // the result of add is not used
    adding.accept("added");
    Function<String, Function<String, String>> curried = a -> b -> prefix + a + b;
    results.add(curried.apply("a").apply("b"));
    Supplier<Supplier<String>> twice = () -> () -> "twice";
    results.add(twice.get().get());
    results.add(twice.get().get());
  }

  private void references(List<Object> results) {
    results.add(Stream.of("b", "A").sorted(String::compareToIgnoreCase).toList());
    results.add(Stream.of("b", "a").sorted(Comparator.comparing(String::toString)).toList());
    BiFunction<Integer, String, Pair> pairs = Pair::new;
    results.add(pairs.apply(1, "one"));
    BiFunction<Integer, String, Pair> factory = Pair::of;
    results.add(factory.apply(2, "two"));
    ToIntFunction<Pair> left = Pair::left;
    results.add(left.applyAsInt(new Pair(3, "three")));
    IntFunction<String[]> array = String[]::new;
    results.add(array.apply(2).length);
    Function<String, String> mine = this::withPrefix;
    results.add(mine.apply("x"));
    results.add(new Derived().ofSuper().apply("x"));
    results.add(new Derived().own().apply("x"));
    Greeting greeting = () -> "you";
    results.add(greeting.greeting().apply(greeting.name()));
    results.add(Greeting.stranger().get());
    Function<List<Object>, Integer> size = List::size;
    results.add(size.apply(results));
    BinaryOperator<Integer> sum = Integer::sum;
    results.add(sum.apply(2, 3));
    Map<String, String> known = Map.of("k", "v");
    UnaryOperator<String> lookup = known::get;
    results.add(lookup.apply("k"));
    Predicate<String> has = known::containsKey;
    results.add(has.test("k") && has.negate().test("z"));
    BiFunction<String, Object[], String> format = String::format;
    results.add(format.apply("%s-%s", new Object[] {1, 2}));
    Runnable serializable = (Runnable & Serializable) () -> results.add("serializable");
    serializable.run();
  }

  private String withPrefix(String text) {
    return prefix + text;
  }

  private static void conversions(List<Object> results) {
    IntToDoubleFunction half = value -> value / 2.0;
    results.add(half.applyAsDouble(3));
    DoubleUnaryOperator root = Math::sqrt;
    results.add(root.applyAsDouble(16));
    ToLongFunction<String> length = String::length; // int becomes long
    results.add(length.applyAsLong("four"));
    ToDoubleFunction<Integer> real = Integer::longValue; // long becomes double
    results.add(real.applyAsDouble(5));
    ToDoubleFunction<Float> wider = Float::floatValue;
    results.add(wider.applyAsDouble(1.5f));
    Function<Integer, Long> boxed = Integer::longValue;
    results.add(boxed.apply(6));
    ToLongFunction<Character> character = Conversions::next; // unboxed, then wider
    results.add(character.applyAsLong('a'));
    IntPredicate digit = Character::isDigit;
    results.add(digit.test('7'));
    Function<Byte, Double> small = Conversions::twice;
    results.add(small.apply((byte) 4));
    ToIntFunction<String> inferred = Conversions::generic;
    results.add(inferred.applyAsInt("generic"));
    Shape<String, Integer> shape =
        (text, factor, offset) -> (int) (text.length() * factor + offset);
    results.add(shape.of("shape", 3, 0.5));
    Supplier<Object> primitive = "text"::length;
    results.add(primitive.get());
  }

  private static final class Conversions {
    private static int next(int character) {
      return character + 1;
    }

    private static double twice(float value) {
      return value * 2;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T generic(String text) {
      return (T) (Integer) text.length();
    }
  }

  private static void nested(List<Object> results) {
    for (Sign sign : Sign.values()) {
      results.add(sign.operator.applyAsInt(5, 3));
    }
    Supplier<String> anonymous =
        new Supplier<>() {
          @Override
          public String get() {
            Supplier<Class<?>> type = this::getClass;
            return Boolean.toString(type.get().isAnonymousClass());
          }
        };
    results.add(anonymous.get());
  }
}
