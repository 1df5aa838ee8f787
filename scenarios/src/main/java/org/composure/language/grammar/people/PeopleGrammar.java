package org.composure.language.grammar.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.language.document.Node;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.RecordShape;
import org.composure.language.shape.Spot;
import org.composure.scenario.people.Bot;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/** The top-level keys that speak about people, and how they become {@link People}. */
public final class PeopleGrammar {
    private PeopleGrammar() {}

    /** The key whose presence makes customers people. */
    public static final String CUSTOMERS = "customers";

    private static final Section<Bot> BOT = WhereTheyTurn.BOT.readBy(new PresetBot(WhereTheyTurn.BOT.shape()));

    /** In the order of the components of {@link People}. */
    private static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(CUSTOMERS, WhoTheyAre.POPULATION, "Customers as persons, who feel, remember and decide."),
            new Entry<>("issues", WhoTheyAre.ISSUES, "What people need help with."),
            new Entry<>("feelings", WhatTheyFeel.FEELINGS, "How long feelings last and what moves them."),
            new Entry<>("waiting", WhatTheyFeel.WAITING, "How long waits feel and what they do."),
            new Entry<>("hangingUp", WhatTheyFeel.HANGING_UP, "How feelings change patience."),
            new Entry<>("memory", WhatTheyFeel.MEMORY, "What remains of a contact, and when it ended badly."),
            new Entry<>("relationship", WhatTheyFeel.RELATIONSHIP, "Trust and satisfaction over many contacts."),
            new Entry<>("paths", WhereTheyTurn.PATHS, "Where people turn first, and what they do when it fails."),
            new Entry<>("helpCentre", WhereTheyTurn.HELP_CENTRE, "Answers people find themselves."),
            new Entry<>("bot", BOT, "An automatic conversation before the agents."),
            new Entry<>("handover", WhereTheyTurn.HANDOVER, "When the bot lets go, and what it takes along."),
            new Entry<>("sensing", WhereTheyTurn.SENSING, "What can be told about feelings and intents."),
            new Entry<>("care", HowTheyAreTreated.CARE, "How agents treat people."),
            new Entry<>("surveys", WhatComesOfIt.SURVEYS, "What people say when asked."),
            new Entry<>("loyalty", WhatComesOfIt.LOYALTY, "Why people leave, and when."),
            new Entry<>("recovery", WhatComesOfIt.RECOVERY, "Making good, and acting first."),
            new Entry<>("wordOfMouth", WhatComesOfIt.WORD_OF_MOUTH, "Telling others."),
            new Entry<>("money", WhatComesOfIt.MONEY, "What it costs and earns beside the pay of the teams."));

    private record Entry<R extends Record>(String name, Section<R> section, String doc) {
        Key<R> key() {
            return Key.optional(name, section.shape(), doc);
        }
    }

    /** The keys, in the order of the manual. */
    public static final List<Key<?>> KEYS = keys();

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>();
        ENTRIES.forEach(entry -> keys.add(entry.key()));
        return List.copyOf(keys);
    }

    /** The people of a scenario; null if it has none. What is silent about them is filled in from the defaults. */
    public static @Nullable People build(Fields fields) {
        if (!fields.has(KEYS.get(0))) {
            refuseOrphans(fields);
            return null;
        }
        int before = fields.spot().reading().problemCount();
        Object[] parts = new Object[KEYS.size()];
        for (int i = 0; i < parts.length; i++) {
            Key<?> key = KEYS.get(i);
            Object part = fields.find(key);
            parts[i] = part == null ? silent(key, fields.spot()) : part;
        }
        return fields.spot().reading().problemCount() > before ? null : RecordShape.make(People.class, parts);
    }

    private static @Nullable Object silent(Key<?> key, Spot root) {
        Node nothing = new Node.Mapping(root.node().place(), Map.of());
        return key.shape().read(root.key(key.name(), nothing));
    }

    private static void refuseOrphans(Fields fields) {
        for (Key<?> key : KEYS) {
            if (fields.has(key)) {
                refuseOrphan(key.name(), fields.at(key));
            }
        }
    }

    /** Notes that something only has a meaning for people. */
    public static void refuseOrphan(String what, Spot spot) {
        spot.problem("%s needs %s:, which makes customers people".formatted(what, CUSTOMERS), "customers: {}");
    }

    /** People as they are written, by top-level key. */
    public static Map<String, Object> tree(People people, String currency) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> parts = RecordShape.values(people);
        for (int i = 0; i < parts.size(); i++) {
            Entry<?> entry = ENTRIES.get(i);
            tree.put(entry.name(), entry.section().tree((Record) parts.get(i), currency));
        }
        return tree;
    }
}
