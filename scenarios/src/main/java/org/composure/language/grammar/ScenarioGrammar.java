package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.composure.language.document.DocPath;
import org.composure.language.document.Node;
import org.composure.language.grammar.people.PeopleGrammar;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Goal;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/** A whole scenario file: its keys, and how they become a {@link Scenario}. */
public final class ScenarioGrammar {
    private ScenarioGrammar() {}

    private static final int THINGS_MAX = 1000;
    private static final int PLACES_MAX = 10_000_000;

    private static final Key<String> NAME =
            Key.optional("name", Scalars.NAME, "Short; the file's name if nothing is said.");
    private static final Key<String> TITLE = Key.optional("title", Scalars.TEXT, "One line.");
    private static final Key<String> QUESTION =
            Key.optional("question", Scalars.TEXT, "What the author wants to know.");
    private static final Key<String> CURRENCY =
            Key.optional("currency", new CurrencyCode(), "Of every amount, e.g. USD.");
    private static final Key<Horizons.Stretch> HORIZON =
            Key.optional("horizon", Horizons.STRETCH, "The stretch of time a run covers.");
    private static final Key<OptionalDouble> WARM_UP =
            Key.optional("warmUp", Horizons.WARM_UP, "Left out of every result; auto finds it from the data.");
    private static final Key<Horizon.Regime> REGIME =
            Key.optional("regime", Horizons.REGIME, "Whether results describe the horizon itself or the long run.");
    private static final Key<Timetable<Boolean>> OPENING =
            Key.optional("opening", Hours.OF_DOORS, "When the doors are open; always if nothing is said.");
    private static final Key<Opening.Closing> CLOSING =
            Key.optional("closing", Courses.CLOSING_WAYS, "What happens to those who wait when the doors close.");
    private static final Key<Integer> LINES = Key.optional(
                    "lines", new CountShape("a number of lines", 1, PLACES_MAX), "Contacts that may be inside at once.")
            .assumed();
    private static final Key<Integer> WAITING_PLACES = Key.optional(
                    "waitingPlaces",
                    new CountShape("a number of waiting places", 0, PLACES_MAX),
                    "Contacts that may wait at once.")
            .assumed();
    private static final Key<Double> INTERVALS =
            Key.optional("intervals", QuantityShape.DURATION, "Length of a reporting interval.");
    private static final Key<List<Function<Opening, ContactType>>> CONTACT_TYPES = Key.required(
            "contactTypes",
            ListShape.named("contact types", ContactTypes.SHAPE, 1, THINGS_MAX),
            "Streams of similar contacts.",
            "a scenario must have at least one contact type");
    private static final Key<List<Function<Timetable<Boolean>, Team>>> TEAMS = Key.required(
            "teams",
            ListShape.named("teams", Teams.SHAPE, 1, THINGS_MAX),
            "Agents who share skills, hours and pay.",
            "a scenario must have at least one team");
    private static final Key<Routing> ROUTING = Key.optional("routing", Routings.SHAPE, "Who serves whom.");
    private static final Key<ServiceTarget> TARGET =
            Key.optional("target", Targets.TARGET, "The promise about waiting.");
    private static final Key<Goal> GOAL = Key.optional("goal", Targets.GOAL, "What a comparison is decided by.");
    private static final Key<EmotionModel> EMOTION = Key.optional(
            "emotion",
            PhraseShape.of(
                    "model of feelings",
                    entry("six feelings", EmotionModel.SIX_FEELINGS),
                    entry("off", EmotionModel.OFF)),
            "Which model of feelings people have; six feelings if nothing is said, and none without people.");

    private static final List<Key<?>> QUEUEING = List.of(
            NAME,
            TITLE,
            QUESTION,
            CURRENCY,
            HORIZON,
            WARM_UP,
            REGIME,
            OPENING,
            CLOSING,
            LINES,
            WAITING_PLACES,
            INTERVALS,
            CONTACT_TYPES,
            TEAMS,
            ROUTING,
            TARGET,
            GOAL,
            EMOTION);

    private static final List<Key<?>> KEYS =
            Stream.concat(QUEUEING.stream(), PeopleGrammar.KEYS.stream()).toList();

    /** A whole scenario. */
    public static final Shape<Scenario> SHAPE = new ObjectShape<>("scenario", KEYS, ScenarioGrammar::build);

    /** The keys of a scenario, in the order of the manual. */
    public static List<String> keys() {
        return KEYS.stream().map(key -> key.name()).toList();
    }

    private static @Nullable Scenario build(Fields fields) {
        Spot spot = fields.spot();
        int before = spot.reading().problemCount();
        Horizon horizon = Horizons.horizon(
                fields.get(HORIZON),
                fields.find(WARM_UP),
                fields.or(REGIME, Horizon.Regime.TERMINATING),
                at(spot, "warmUp"));
        Timetable<Boolean> open = fields.or(OPENING, Timetable.always(true));
        if (!Timetables.anywhere(open, isOpen -> isOpen)) {
            at(spot, "opening").problem("the doors must be open at some time", null);
            return null;
        }
        double interval = fields.or(INTERVALS, 1800.0);
        if (interval > DayTable.DAY_SECONDS || interval < 60) {
            at(spot, "intervals").problem("a reporting interval is from 1 min to 1 d", null);
        }
        Opening opening = new Opening(open, fields.or(CLOSING, Opening.Closing.SERVE_OUT));
        List<ContactType> types = fields.get(CONTACT_TYPES).stream()
                .map(type -> type.apply(opening))
                .toList();
        List<Team> teams =
                fields.get(TEAMS).stream().map(team -> team.apply(open)).toList();
        People people = PeopleGrammar.build(fields);
        EmotionModel emotion = emotion(fields, people);
        if (horizon == null || spot.reading().problemCount() > before) {
            return null;
        }
        String name = fields.or(NAME, spot.reading().name());
        Scenario scenario = new Scenario(
                name,
                fields.or(TITLE, name),
                fields.or(QUESTION, ""),
                fields.or(CURRENCY, "USD"),
                horizon,
                opening,
                types,
                teams,
                fields.or(ROUTING, Routing.EVERYDAY),
                fields.find(LINES),
                fields.find(WAITING_PLACES),
                fields.or(TARGET, ServiceTarget.EIGHTY_TWENTY),
                fields.or(GOAL, Goal.SERVICE_LEVEL),
                interval,
                emotion,
                people,
                spot.reading().assumptions());
        new SenseCheck(scenario, spot).run();
        return spot.reading().problemCount() > before ? null : scenario;
    }

    private static EmotionModel emotion(Fields fields, @Nullable People people) {
        EmotionModel usual = people == null ? EmotionModel.OFF : EmotionModel.SIX_FEELINGS;
        EmotionModel said = fields.or(EMOTION, usual);
        if (said != EmotionModel.OFF && !fields.has(PeopleGrammar.KEYS.get(0))) {
            PeopleGrammar.refuseOrphan("a model of feelings", fields.at(EMOTION));
        }
        return said;
    }

    /** The place of a top-level key; the whole document if the key is not written. */
    private static Spot at(Spot root, String key) {
        DocPath path = root.path().key(key);
        Node node = path.nearestIn(root.node());
        return new Spot(node, path, root.reading(), root.origin());
    }

    /** The code of a currency, ISO 4217. */
    private static final class CurrencyCode implements Shape<String> {
        private static final String RULE = "a currency is a code of ISO 4217, like USD";

        @Override
        public @Nullable String read(Spot spot) {
            String code =
                    spot.node() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            try {
                return Currency.getInstance(code).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                spot.problem(RULE, code.equals("€") ? "EUR" : code.equals("$") ? "USD" : null);
                return null;
            }
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("type", "string", "pattern", "^[A-Z]{3}$");
        }
    }
}
