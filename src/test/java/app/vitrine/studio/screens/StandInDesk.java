package app.vitrine.studio.screens;

import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.SavedPreferences;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Desks with an engine of a test's own. */
public final class StandInDesk {
  private StandInDesk() {}

  /** Is given every call to a desk, by the method's name. */
  @FunctionalInterface
  public interface Around {
    /** Makes the call, or does something else. */
    @Nullable Object call(String method, Call real) throws Throwable;
  }

  /** A call to a desk. */
  @FunctionalInterface
  public interface Call {
    /** What the desk answers. */
    @Nullable Object make() throws Throwable;
  }

  /** A desk as another one, with something around every call. */
  public static Desk around(Desk real, Around around) {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                around.call(method.getName(), () -> passOn(real, method, arguments)));
  }

  /** A desk as another one, with this engine in its place. */
  public static Desk over(Desk real, DeepOrchestrator orchestrator) {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "orchestrator" -> orchestrator;
                  case "close" -> close(orchestrator);
                  default -> passOn(real, method, arguments);
                });
  }

  /** Closes, and answers what a proxy drops for a method without a result. */
  private static Object close(DeepOrchestrator orchestrator) {
    orchestrator.close();
    return orchestrator;
  }

  @SuppressWarnings("NullAway") // What the real desk answers is for its caller to judge.
  private static Object passOn(Desk real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** A desk of an engine, projects under a folder, and preferences; it has nothing else. */
  public static Desk of(DeepOrchestrator orchestrator, Path projects) {
    Map<String, String> saved = new ConcurrentHashMap<>();
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "orchestrator" -> orchestrator;
                  case "project" -> projects.resolve((String) arguments[0]);
                  case "preferences" -> new SavedPreferences(saved);
                  case "hasDrafts" -> false;
                  case "close" -> close(orchestrator);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
