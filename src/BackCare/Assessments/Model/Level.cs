namespace BackCare.Assessments.Model;

/// <summary>How soon help is needed, most urgent first; the order of the numbers is the order of urgency.</summary>
public enum Level
{
    /// <summary>Now: the emergency number or department.</summary>
    Emergency,

    /// <summary>Today or tomorrow.</summary>
    Urgent,

    /// <summary>Within days to two weeks.</summary>
    Soon,

    /// <summary>An appointment.</summary>
    Routine,

    /// <summary>At home.</summary>
    SelfCare,
}
