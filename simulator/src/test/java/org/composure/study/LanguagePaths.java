package org.composure.study;

import java.util.List;
import org.composure.language.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which paths a scenario file may have, read from the schema that comes with the library. */
final class LanguagePaths {

    private static final List<String> CHOICES = List.of("anyOf", "oneOf");

    private final JsonNode schema = new JsonMapper().readTree(Library.text("scenario.schema.json"));

    /** Whether a path like {@code handover.afterFailures} exists; lists are looked into. */
    boolean has(String path) {
        return has(schema.get("else"), List.of(path.split("\\.", -1)));
    }

    private boolean has(JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        if (node.has("$ref")) {
            String name = node.get("$ref").asString();
            return has(schema.get("$defs").get(name.substring(name.lastIndexOf('/') + 1)), path);
        }
        JsonNode next = node.path("properties").path(path.get(0));
        if (!next.isMissingNode() && has(next, path.subList(1, path.size()))) {
            return true;
        }
        if (node.has("items") && has(node.get("items"), path)) {
            return true;
        }
        for (String choice : CHOICES) {
            for (JsonNode one : node.path(choice)) {
                if (has(one, path)) {
                    return true;
                }
            }
        }
        return false;
    }
}
