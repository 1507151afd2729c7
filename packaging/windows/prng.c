/* Wine 8 has no bcryptprimitives.dll, which the standard library asks for random numbers. Windows itself has it. Only the test
   under Wine uses this; no package holds it. */
#include <windows.h>

BOOLEAN WINAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length)
{
    return SystemFunction036(bytes, (ULONG)length);
}
