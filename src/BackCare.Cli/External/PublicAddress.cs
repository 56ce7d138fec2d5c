using System.Net;
using System.Net.Sockets;

namespace BackCare.Cli.External;

/// <summary>Distinguishes public addresses from private ones, so that content cannot make this program contact a private network.</summary>
internal static class PublicAddress
{
    /// <summary>False for loopback, private, link-local and other special addresses of IPv4 and IPv6.</summary>
    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return !(IPAddress.IsLoopback(plain)
                || plain.IsIPv6LinkLocal
                || plain.IsIPv6SiteLocal
                || plain.IsIPv6UniqueLocal
                || plain.IsIPv6Multicast
                || plain.Equals(IPAddress.IPv6Any));
        }

        return plain.GetAddressBytes() switch
        {
            [0 or 10 or 127 or >= 224, ..] => false,
            [169, 254, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..] => false,
            _ => true,
        };
    }
}
