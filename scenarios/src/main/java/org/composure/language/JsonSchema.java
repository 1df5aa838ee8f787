package org.composure.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.language.grammar.ScenarioGrammar;
import org.composure.language.shape.SchemaDefinitions;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from the same shapes that read them, so that editors complete
 * and check while typing.
 */
public final class JsonSchema {
    private JsonSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(tree()).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> tree() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> scenario = ScenarioGrammar.SHAPE.schema(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Composure scenario");
        schema.put("description", "A scenario, or a file that extends another and says what is different.");
        schema.put("type", "object");
        schema.put("if", SchemaDefinitions.object("required", List.of("extends")));
        schema.put("then", overlay(scenario));
        schema.put("else", scenario);
        schema.put("$defs", definitions.all());
        return schema;
    }

    private static Map<String, Object> overlay(Map<String, Object> scenario) {
        Map<?, ?> whole = (Map<?, ?>) scenario.getOrDefault("properties", Map.of());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "extends",
                SchemaDefinitions.object(
                        "type", "string", "description", "The file this one differs from, e.g. today.yaml."));
        for (String key : Sources.OWN) {
            properties.put(key, whole.get(key));
        }
        properties.put("change", changes(whole));
        return SchemaDefinitions.object(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of("extends"),
                "additionalProperties",
                false);
    }

    /** Below {@code change:} anything may be partial, so only the keys of the top are checked. */
    private static Map<String, Object> changes(Map<?, ?> whole) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : ScenarioGrammar.keys()) {
            Object description = whole.get(key) instanceof Map<?, ?> schema ? schema.get("description") : null;
            properties.put(key, description == null ? Map.of() : SchemaDefinitions.object("description", description));
        }
        return SchemaDefinitions.object(
                "type",
                List.of("object", "null"),
                "description",
                "What is different; maps merge, lists of named things merge by name, null removes.",
                "properties",
                properties,
                "additionalProperties",
                false);
    }
}
