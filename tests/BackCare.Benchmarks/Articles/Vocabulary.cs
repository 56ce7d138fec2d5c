namespace BackCare.Benchmarks.Articles;

/// <summary>The words of the articles: plain sentences of ordinary length, so that a careful editor's rules have little to say.</summary>
internal static class Vocabulary
{
    public static readonly string[] Parts =
        "lower back,neck,shoulder,hip,knee,ankle,wrist,elbow,upper back,calf,thigh,heel,foot,hand,jaw,lower leg,forearm,shin,side,upper arm".Split(',');

    public static readonly string[] Headings =
    [
        "What often helps in the beginning", "A gentle way to begin", "How to arrange your workstation", "Movements to practice first",
        "How much exercise is enough", "When to slow down", "Make everyday tasks easier", "Use warmth with care", "Plan your week",
        "Build strength step by step", "What a therapy visit looks like", "How to sleep more comfortably", "Lifting and carrying with ease",
        "Keep an eye on progress", "Common questions", "Suggestions for busy days", "Comfortable clothing and footwear", "Different ways to rest",
        "Ask somebody for a hand", "Keep the good habits going",
    ];

    public static readonly string[] Subheadings =
    [
        "At home", "At your workplace", "While travelling", "Together with others", "In the morning", "In the evening", "Before you start",
        "After you finish",
    ];

    public static readonly string[] Steps =
    [
        "Stand beside a sturdy table and hold its nearest edge", "Place both feet comfortably on the ground", "Let your shoulders hang loosely for a moment",
        "Straighten both knees gradually and breathe evenly", "Transfer your weight from one side to the other", "Circle your shoulders backwards several times",
        "Lean against a supporting wall and breathe out", "Lift one heel carefully, followed by the other", "Walk forward slowly and return to the beginning",
        "Sit upright without touching the backrest", "Rest for a moment with your eyes closed", "Stretch the opposite arm upwards and lower it gradually",
    ];

    /// <summary>Sentences with slots in braces; each slot names a list of <see cref="Slot"/>.</summary>
    public static readonly string[] Sentences =
    [
        "Keep your {part} comfortably warm and exercise it {softly} {often}.",
        "A relaxed fifteen-minute walk {time} helps a tense {part} to loosen.",
        "Sit with both feet resting flat and support your {part} {place}.",
        "**Stop** the movement whenever discomfort grows, and practice something smaller {later}.",
        "Most patients notice a difference around their {part} within {span}.",
        "Breathe out whenever you {act}, and breathe in while returning.",
        "You can {act} {place} without specialist equipment.",
        "Program a reminder so that you change position {often}.",
        "A rolled towel supporting your {part} makes {chore} considerably easier.",
        "Stiffness {time} is common and generally lessens through gentle movement.",
        "Describe whatever helps your {part} in a notebook, and discuss it with {helper}.",
        "Practice {count} careful rotations towards each side, then rest for a moment.",
        "Whenever {chore} tires your {part}, divide the activity into smaller stages.",
        "Invite {helper} to observe your first attempts and count alongside you.",
        "Your {part} becomes accustomed to unfamiliar movements *little by little*.",
        "Begin with {count} repetitions and introduce another {often}.",
        "If you {act} without preparation, your {part} sometimes feels tighter {later}.",
        "Feeling a comfortable stretch is welcome, whereas sharp discomfort means pause.",
        "Choose footwear that supports your heel whenever you anticipate {chore}.",
        "Restful sleep supports recovery, so protect a peaceful hour before bedtime.",
        "Position a cushion underneath your {part} while lying on either side.",
        "Distribute weight between both shoulders whenever you carry groceries.",
        "Drink something refreshing and relax completely before you {act}.",
        "Gentle warmth for {count} minutes relaxes the muscles surrounding your {part}.",
        "Schedule a lighter afternoon following several hours of {chore}.",
        "Your {part} need not feel perfectly comfortable before you {act}.",
        "Adjust the height of your seat whenever {chore} makes your {part} ache.",
        "Modest movements {often} strengthen your {part} better than occasional effort.",
        "Tell {helper} which movements feel comfortable and which feel difficult.",
        "Heat the bedroom {time}, because colder surroundings sometimes tighten a sensitive {part}.",
    ];

    /// <summary>The words that may stand in a slot.</summary>
    public static string[] Slot(string name) => name switch
    {
        "part" => ["shoulder blade", "lower back", "upper back", "hamstring", "calf muscle", "forearm", "knee joint", "ankle joint", "elbow joint", "wrist"],
        "softly" => ["comfortably", "gradually", "carefully", "attentively"],
        "often" => ["throughout the morning", "every afternoon", "several times daily", "at regular intervals", "every other evening"],
        "time" => ["after breakfast", "after physical activity", "before bedtime", "towards evening", "throughout winter"],
        "place" => ["against a supporting wall", "on a comfortable chair", "on an exercise mat", "beside a sturdy table", "near an open doorway"],
        "later" => ["the following morning", "later that afternoon", "throughout the evening", "after sufficient rest"],
        "span" => ["approximately fourteen days", "the following fortnight", "several consecutive weeks"],
        "act" =>
        [
            "stretch your shoulders", "straighten both elbows", "transfer your weight forward", "exercise the opposite side", "stand upright again",
            "reach towards the ceiling", "climb a staircase",
        ],
        "chore" => ["housekeeping", "gardening", "woodworking", "decorating", "volunteering", "shopping", "photography", "computer work"],
        "helper" => ["an experienced therapist", "a family member", "your physical therapist", "a trusted neighbor"],
        "count" => ["fifteen", "thirteen", "eighteen", "seventeen", "fourteen"],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such slot"),
    };
}
