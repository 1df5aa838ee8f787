package org.composure.engine.routing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.composure.scenario.OwnPolicy;

/** A policy given as one source file, compiled in memory by the compiler of the JDK. */
final class PolicySource {
    private PolicySource() {}

    /**
     * The class it declares.
     *
     * @throws PolicyFault with every error and its line, or if there is no compiler
     */
    static Class<?> compiled(OwnPolicy own) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new PolicyFault("The policy %s needs a Java compiler. Maybe run with a JDK instead of a JRE."
                    .formatted(own.name()));
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Memory memory = new Memory(compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8));
        List<String> options = List.of("-proc:none", "-g", "-classpath", System.getProperty("java.class.path", ""));
        boolean fine = compiler.getTask(null, memory, said, options, null, List.of(new Text(own)))
                .call();
        if (!fine) {
            throw new PolicyFault(errors(own, said.getDiagnostics()));
        }
        try {
            return new Loader(memory.classes).loadClass(nameOf(own, memory));
        } catch (ClassNotFoundException e) {
            throw new PolicyFault("The file %s.java declares no class %s.".formatted(own.name(), own.name()));
        }
    }

    private static String nameOf(OwnPolicy own, Memory memory) {
        return memory.classes.keySet().stream()
                .filter(name -> name.equals(own.name()) || name.endsWith("." + own.name()))
                .findFirst()
                .orElse(own.name());
    }

    private static String errors(OwnPolicy own, List<Diagnostic<? extends JavaFileObject>> said) {
        StringBuilder text = new StringBuilder("The policy %s does not compile:".formatted(own.name()));
        for (Diagnostic<? extends JavaFileObject> one : said) {
            if (one.getKind() == Diagnostic.Kind.ERROR) {
                text.append("\n%s.java:%d:%d: %s"
                        .formatted(
                                own.name(), one.getLineNumber(), one.getColumnNumber(), one.getMessage(Locale.ROOT)));
            }
        }
        return text.toString();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(OwnPolicy own) {
            super(URI.create("memory:///" + own.name() + ".java"), Kind.SOURCE);
            this.text = own.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Memory(JavaFileManager usual) {
            super(usual);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(PolicySource.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
