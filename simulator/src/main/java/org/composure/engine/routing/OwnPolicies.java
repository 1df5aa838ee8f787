package org.composure.engine.routing;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.composure.scenario.OwnPolicy;
import org.composure.scenario.Scenario;

/** Policies of somebody's own, by their source; each is compiled once. */
public final class OwnPolicies {
    private OwnPolicies() {}

    private static final Map<OwnPolicy, Class<?>> COMPILED = new ConcurrentHashMap<>();

    /**
     * Whether it can be used at all.
     *
     * @throws PolicyFault saying why not
     */
    public static void check(OwnPolicy own) {
        if (own.kind() == OwnPolicy.Kind.RULES) {
            RuleFile.of(own);
        } else {
            fresh(own);
        }
    }

    /** An instance for one run. */
    static Policy of(OwnPolicy own, Scenario scenario, Skills skills) {
        return own.kind() == OwnPolicy.Kind.RULES ? new RulesPolicy(RuleFile.of(own), scenario, skills) : fresh(own);
    }

    private static Policy fresh(OwnPolicy own) {
        Class<?> found = COMPILED.computeIfAbsent(own, OwnPolicies::found);
        if (!Policy.class.isAssignableFrom(found)) {
            throw new PolicyFault("The class %s does not implement %s.".formatted(own.name(), Policy.class.getName()));
        }
        try {
            var constructor = found.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Policy) constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new PolicyFault("The policy %s has no constructor without arguments.".formatted(own.name()));
        } catch (ReflectiveOperationException | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new PolicyFault("The policy %s could not be made: %s.".formatted(own.name(), cause));
        }
    }

    private static Class<?> found(OwnPolicy own) {
        if (own.kind() == OwnPolicy.Kind.JAVA) {
            return PolicySource.compiled(own);
        }
        for (ServiceLoader.Provider<Policy> provider :
                ServiceLoader.load(Policy.class).stream().toList()) {
            Class<?> type = provider.type();
            if (type.getSimpleName().equals(own.name()) || type.getName().equals(own.name())) {
                return type;
            }
        }
        throw new PolicyFault("\"%s\" is neither a file nor a policy on the class path.".formatted(own.name()));
    }
}
