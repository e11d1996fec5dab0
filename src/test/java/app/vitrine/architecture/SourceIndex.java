package app.vitrine.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Constants, methods and calls of the program's own source. */
final class SourceIndex {
  record Method(String owner, MethodTree tree) {}

  record Call(
      String owner,
      @Nullable MethodTree in,
      String to,
      String name,
      List<? extends ExpressionTree> arguments) {}

  private final Map<String, ExpressionTree> constants = new HashMap<>();
  private final Map<String, List<Method>> methods = new HashMap<>();
  private final List<Call> calls = new ArrayList<>();

  private SourceIndex() {}

  /** Reads all of a source folder. */
  static SourceIndex of(Path source) {
    SourceIndex read = new SourceIndex();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(source);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree unit : task.parse()) {
        unit.getTypeDecls().forEach(type -> read.collect(type, ""));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return read;
  }

  private void collect(Tree type, String around) {
    if (!(type instanceof ClassTree declared)) {
      return;
    }
    String owner = around.isEmpty() ? declared.getSimpleName().toString() : around;
    for (Tree member : declared.getMembers()) {
      if (member instanceof VariableTree field && field.getInitializer() != null) {
        if (field.getModifiers().getFlags().contains(Modifier.FINAL)) {
          constants.put(owner + "." + field.getName(), field.getInitializer());
        }
        scan(field.getInitializer(), owner, null);
      } else if (member instanceof MethodTree method) {
        String name = method.getName().contentEquals("<init>") ? "" : method.getName().toString();
        methods
            .computeIfAbsent(owner + "." + name, key -> new ArrayList<>())
            .add(new Method(owner, method));
        scan(method, owner, method);
      } else if (member instanceof ClassTree) {
        collect(member, owner);
      }
    }
  }

  private void scan(Tree tree, String owner, @Nullable MethodTree in) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        ExpressionTree select = call.getMethodSelect();
        if (select instanceof IdentifierTree name) {
          calls.add(new Call(owner, in, owner, name.getName().toString(), call.getArguments()));
        } else if (select instanceof MemberSelectTree member) {
          String to =
              member.getExpression() instanceof IdentifierTree on ? on.getName().toString() : "";
          calls.add(
              new Call(owner, in, to, member.getIdentifier().toString(), call.getArguments()));
        }
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
        String type = made.getIdentifier().toString();
        calls.add(
            new Call(
                owner, in, type.substring(type.lastIndexOf('.') + 1), "", made.getArguments()));
        return super.visitNewClass(made, null);
      }
    }.scan(tree, null);
  }

  /** The value of a constant, by class and name; null where there is none. */
  @Nullable ExpressionTree constant(Object owner, Object name) {
    return constants.get(owner + "." + name);
  }

  /** The methods of this class and name; constructors have the empty name. */
  List<Method> methods(Object owner, Object name) {
    return methods.getOrDefault(owner + "." + name, List.of());
  }

  /** Every call and every object made. */
  List<Call> calls() {
    return calls;
  }
}
