package io.github.roadmaplint.maven;

import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/**
 * The parameters of a goal that are true or false. Maven reads every other value as false, so
 * {@code dryRun=yes} would write files.
 */
final class BooleanParameters {
  private static final Set<String> VALUES = Set.of("true", "false", "");

  private BooleanParameters() {}

  /** What is wrong with the first value that is neither true nor false; nothing if none is. */
  static Optional<String> invalid(MavenSession session, MojoExecution execution) {
    var evaluator = new PluginParameterExpressionEvaluator(session, execution);
    for (Parameter parameter : execution.getMojoDescriptor().getParameters()) {
      String value = isBoolean(parameter) ? value(evaluator, execution, parameter.getName()) : "";
      if (!VALUES.contains(value)) {
        return Optional.of(parameter.getName() + " must be true or false, not " + Quoted.of(value));
      }
    }
    return Optional.empty();
  }

  private static boolean isBoolean(Parameter parameter) {
    return "boolean".equals(parameter.getType()) && parameter.isEditable();
  }

  private static String value(
      PluginParameterExpressionEvaluator evaluator, MojoExecution execution, String name) {
    var configuration = execution.getConfiguration();
    var written = configuration == null ? null : configuration.getChild(name);
    if (written == null || written.getValue() == null) {
      return "";
    }
    try {
      Object value = evaluator.evaluate(written.getValue());
      return value == null ? "" : value.toString().strip().toLowerCase(Locale.ROOT);
    } catch (ExpressionEvaluationException unreadable) {
      return written.getValue();
    }
  }
}
